package pressbox.article;

/// What a page turned out to hold.
public sealed interface PageContent permits Article, LiveBlog, NotAnArticle, Unreadable {}
