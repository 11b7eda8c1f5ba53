/// Source text and the places in it: spans, sentences, tokens, numbers in words. Every step keeps a way
/// back to the published words.
@NullMarked
package pressbox.text;

import org.jspecify.annotations.NullMarked;
