/// Clubs, outlets and people as data: strict YAML packs of one club each, and lists of the world's names.
///
/// `docs/packs.md` describes every key.
@NullMarked
package pressbox.pack;

import org.jspecify.annotations.NullMarked;
