package pressbox.feed;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import pressbox.article.Page;

/// A file that somebody dropped for the newsroom: a saved page, a text whose first line is its headline, a mail.
public final class DroppedFile {
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final Set<String> KINDS = Set.of("html", "htm", "xhtml", "txt", "eml");
    private static final int DEEPEST = 10;
    private static final int DIGITS = 16;

    private DroppedFile() {}

    /// Whether a file is of a kind that is read, by its name; hidden ones are not.
    public static boolean isOfAKind(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && KINDS.contains(ending(name));
    }

    /// The file as an entry, whose address is the file's with a digest of its bytes; nothing where it holds no words.
    ///
    /// @param changed when it was written, which is its date where it tells none itself
    public static Optional<Item> read(String address, byte[] bytes, Instant changed) {
        String entry = address + "#" + digest(bytes);
        String ending = ending(address);
        Optional<Item> item = PAGES.contains(ending)
                ? Optional.of(page(entry, bytes, changed))
                : ending.equals("eml") ? mail(entry, bytes, changed) : Optional.of(text(entry, bytes, changed));
        return item.filter(read -> !read.title().isBlank() || !read.content().isBlank());
    }

    /// A saved page names its letters itself, as jsoup finds out.
    private static Item page(String address, byte[] bytes, Instant changed) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, address);
            return item(address, Construct.oneLine(document.title()), changed, document.outerHtml(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot be read", e);
        }
    }

    private static Item text(String address, byte[] bytes, Instant changed) {
        String text =
                FeedText.of(new Page(address, changed, "text/plain", bytes)).strip();
        int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        String rest = text.substring(end);
        return item(
                address,
                Construct.oneLine(text.substring(0, end)),
                changed,
                rest.isBlank() ? "" : Paragraphs.of(rest),
                "");
    }

    private static Optional<Item> mail(String address, byte[] bytes, Instant changed) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            Date sent = mail.getSentDate();
            return Optional.of(item(
                    address,
                    Construct.oneLine(orEmpty(mail.getSubject())),
                    sent == null ? changed : sent.toInstant(),
                    words(mail, 0),
                    sender(mail)));
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    /// The HTML of a mail, or its plain text where it has none; what is attached is left out.
    private static String words(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        if (part.isMimeType("text/html")) {
            return Jsoup.parse(part.getContent().toString()).body().html();
        }
        if (part.isMimeType("text/plain")) {
            return Paragraphs.of(part.getContent().toString());
        }
        String best = "";
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart inner = several.getBodyPart(i);
                String words = words(inner, depth + 1);
                if (best.isEmpty() || !words.isEmpty() && part.isMimeType("multipart/alternative")) {
                    best = words; // of alternatives the last is the richest (RFC 2046, 5.1.4)
                }
            }
        }
        return best;
    }

    private static String sender(Message mail) throws MessagingException {
        if (mail.getFrom() == null || mail.getFrom().length == 0) {
            return "";
        }
        return mail.getFrom()[0] instanceof InternetAddress from ? orEmpty(from.getPersonal()) : "";
    }

    private static Item item(String address, String title, Instant at, String content, String author) {
        return new Item(address, title, Optional.of(at), Optional.empty(), content, author, true);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK has no SHA-256", e);
        }
    }
}
