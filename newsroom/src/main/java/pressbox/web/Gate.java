package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import pressbox.desk.Member;
import pressbox.desk.Secrets;
import pressbox.newsday.Pushes;
import pressbox.store.MemberShelf;
import pressbox.store.SessionShelf;

/// Stands before every page of the desk: who is it, may they, and does the request come from our own pages?
final class Gate {
    private static final String COOKIE = "pressbox";
    private static final String MEMBER = "member";
    private static final String TOKEN = "token";
    private static final Duration LASTS = Duration.ofDays(30);
    private static final Set<String> OPEN = Set.of("/login", "/health");

    private final SessionShelf sessions;
    private final MemberShelf members;

    Gate(SessionShelf sessions, MemberShelf members) {
        this.sessions = sessions;
        this.members = members;
    }

    /// Sets the headers that every answer carries, and turns away what does not belong here.
    void before(Context context) {
        harden(context);
        String token = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
        Optional<Member> member = token.isEmpty()
                ? Optional.empty()
                : sessions.login(Secrets.hash(token), now()).flatMap(members::find);
        member.ifPresent(known -> {
            context.attribute(MEMBER, known);
            context.attribute(TOKEN, token);
        });
        boolean fromOutside =
                context.path().startsWith("/leave/") || context.path().startsWith(Pushes.DOOR);
        if (changes(context) && !fromOutside) {
            refuseFromElsewhere(context);
        }
        boolean open = OPEN.contains(context.path())
                || fromOutside
                || context.path().startsWith("/welcome/")
                || context.path().startsWith("/static/");
        if (member.isEmpty() && !open) {
            context.redirect("/login?to=" + Links.encode(context.path()));
            context.skipRemainingHandlers();
        } else if (member.isPresent()
                && changes(context)
                && !fromOutside
                && !Secrets.same(csrf(context), sent(context))) {
            throw new ForbiddenResponse("This form is too old. Go back, load the page again and send it once more.");
        }
    }

    /// Starts a session of `member` and hands out its cookie.
    void admit(Context context, Member member) {
        String token = Secrets.fresh();
        sessions.start(Secrets.hash(token), member.login(), now(), now().plus(LASTS));
        context.cookie(cookie(token, (int) LASTS.toSeconds(), context));
    }

    void dismiss(Context context) {
        Optional.ofNullable(context.<String>attribute(TOKEN)).ifPresent(token -> sessions.end(Secrets.hash(token)));
        context.cookie(cookie("", 0, context));
    }

    /// Who is asking; the gate lets nobody else through to pages that call this.
    static Member member(Context context) {
        return Optional.ofNullable(context.<Member>attribute(MEMBER)).orElseThrow(ForbiddenResponse::new);
    }

    static Optional<Member> visitor(Context context) {
        return Optional.ofNullable(context.attribute(MEMBER));
    }

    /// The token that every form of this session carries; empty where there is no session.
    static String csrf(Context context) {
        String token = context.attribute(TOKEN);
        return token == null ? "" : Secrets.hash("form " + token);
    }

    private static String sent(Context context) {
        String header = context.header("X-Form-Token");
        String field = header == null ? context.formParam("form-token") : header;
        return field == null ? "" : field;
    }

    private static boolean changes(Context context) {
        return !context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD);
    }

    private static void refuseFromElsewhere(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw new ForbiddenResponse("This request came from another site.");
        }
        String origin = context.header("Origin");
        if (origin != null && !origin.equals(context.scheme() + "://" + context.host())) {
            throw new ForbiddenResponse("This request came from another site.");
        }
    }

    private static void harden(Context context) {
        context.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                        + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!context.path().startsWith("/static/")) {
            context.header("Cache-Control", "no-store");
        }
    }

    private static Cookie cookie(String value, int maxAge, Context context) {
        Cookie cookie =
                new Cookie(COOKIE, value, "/", maxAge, context.scheme().equals("https"), true, null, SameSite.LAX);
        return cookie;
    }

    /// Sessions and links live in the wall's time, whatever time the newsroom plays.
    static Instant now() {
        return Instant.now();
    }
}
