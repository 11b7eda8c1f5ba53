/// Reads who may move where, how far it has come, and by whose report.
@NullMarked
package pressbox.transfer;

import org.jspecify.annotations.NullMarked;
