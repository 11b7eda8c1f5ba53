/// From a fetched page to an article: title, byline, dates, paragraphs, images with their credit, embeds, links.
@NullMarked
package pressbox.article;

import org.jspecify.annotations.NullMarked;
