/**
 * The joint list: computed from what is on the table, never edited.
 *
 * <p>The use first: pages ask {@link concord.joint.ReadJointList}; the summary, which may see no entry, asks {@link
 * concord.joint.Tallies}.
 *
 * <p>Then the surprises:
 *
 * <ul>
 *   <li>{@link concord.joint.JointList} is a pure function of the table, the correspondences in force and who takes part;
 *       it knows no database, and it gives the same answer in whatever order its input comes.
 *   <li>A joint entry has no row of its own. Its id is that of its first entry, and every id of an entry in it leads to
 *       it, so that an address holds when entries come together.
 *   <li>One delegation alone agrees with nobody: nothing is agreed before a second one has tabled its list.
 *   <li>Each number is the size of the list of rows that its link leads to.
 * </ul>
 */
@NullMarked
package concord.joint;

import org.jspecify.annotations.NullMarked;
