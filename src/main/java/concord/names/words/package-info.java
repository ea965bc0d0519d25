/** What words of names mean and how much they tell, in the languages of {@code words.txt}. */
@NullMarked
package concord.names.words;

import org.jspecify.annotations.NullMarked;
