/// What a source lists, read from its bytes: feeds of every kind, sitemaps, posts, the links of a page.
///
/// Plain functions over a fetched page; nothing here asks the network.
@NullMarked
package pressbox.feed;

import org.jspecify.annotations.NullMarked;
