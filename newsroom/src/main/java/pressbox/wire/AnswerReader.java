package pressbox.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import pressbox.article.Page;

/// Reads from what a site sent what it means for us.
final class AnswerReader {
    private AnswerReader() {}

    /// Whether an answer of this status carries the page that was asked for.
    static boolean isAPage(int status) {
        return status == 200 || status == 203;
    }

    /// Whether a page came, with nothing in it.
    static boolean isAnEmptyPage(Trip trip) {
        return trip.last() instanceof Reply.Received reply && isAPage(reply.status()) && reply.body().length == 0;
    }

    /// @param known what the page was asked for with; a 304 makes sense only where that is something
    static Answer read(Trip trip, Validators known, Instant now) {
        return switch (trip.last()) {
            case Reply.NotHad(Answer answer) -> answer;
            case Reply.Received reply -> {
                Optional<String> challenge = Challenge.in(reply);
                yield challenge.isPresent() ? new Answer.Blocked(challenge.get()) : read(trip, reply, known, now);
            }
        };
    }

    private static Answer read(Trip trip, Reply.Received reply, Validators known, Instant now) {
        HttpFields headers = reply.headers();
        int status = reply.status();
        if (status == 410) {
            return new Answer.Gone();
        }
        if (status == 304 && known.given()) {
            Validators next = Headers.validators(headers);
            return new Answer.NotModified(next.etag(), next.lastModified(), Headers.fresh(headers, now));
        }
        if (!isAPage(status)) {
            return new Answer.Failed(status, whyNot(reply), Headers.retryAfter(headers, now));
        }
        if (reply.body().length == 0) {
            return new Answer.Failed(status, "an empty answer", Optional.empty());
        }
        return fetched(trip, reply, now);
    }

    private static Answer fetched(Trip trip, Reply.Received reply, Instant now) {
        HttpFields headers = reply.headers();
        String type = Headers.orEmpty(headers.get(HttpHeader.CONTENT_TYPE));
        Validators next = Headers.validators(headers);
        Duration fresh = Headers.fresh(headers, now);
        return new Answer.Fetched(
                new Page(trip.end().toString(), now, type, reply.body()),
                next.etag(),
                next.lastModified(),
                fresh,
                trip.moved().map(WebAddress::toString),
                Headers.hubs(headers));
    }

    private static String whyNot(Reply.Received reply) {
        return switch (reply.status()) {
            case 304 -> "304 without having been asked";
            case 401, 407 -> "answered " + reply.status() + ": only with a password";
            case 402 -> "answered 402: only for money";
            case 451 -> "answered 451: withheld for legal reasons";
            default -> "answered " + reply.status();
        };
    }
}
