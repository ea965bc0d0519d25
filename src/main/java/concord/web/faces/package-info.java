/** What is put into Faces itself, where it does not do as this portal's pages need it; all named in {@code faces-config.xml}. */
@NullMarked
package concord.web.faces;

import org.jspecify.annotations.NullMarked;
