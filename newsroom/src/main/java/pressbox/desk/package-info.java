/// People and roles, drafts and revisions, findings and overrides; the only maker of [pressbox.desk.Approved].
@NullMarked
package pressbox.desk;

import org.jspecify.annotations.NullMarked;
