package pressbox.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import pressbox.desk.Member;
import pressbox.desk.Secrets;
import pressbox.newsday.Newsroom;
import pressbox.store.MemberShelf;
import pressbox.store.SessionShelf;

/// The desk's web application: pages for the people who work in the newsroom, behind a login.
public final class DeskServer implements AutoCloseable {
    /// Where the desk listens and what it says of itself.
    ///
    /// @param host   address to listen on; `127.0.0.1` keeps the desk to this machine
    /// @param port   0 takes any free one
    /// @param notice a sentence for the top of every page, empty for none
    /// @param site   address of the public site, empty where it is not served
    public record Settings(String host, int port, String notice, String site) {}

    private static final Logger LOG = LoggerFactory.getLogger(DeskServer.class);
    private static final Duration WELCOME_LASTS = Duration.ofDays(2);

    private final Javalin javalin;
    private final Settings settings;
    private final MemberShelf members;
    private final AtomicLong troubles = new AtomicLong();

    private DeskServer(Newsroom room, DeskPages desk, Settings settings) {
        this.settings = settings;
        this.members = new MemberShelf(room.store());
        Pages pages = new Pages(room, settings.notice(), settings.site());
        Gate gate = new Gate(new SessionShelf(room.store()), members);
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.concurrency.useVirtualThreads = true;
            config.http.maxRequestSize = 2_000_000;
            RoutesConfig routes = config.routes;
            routes.before(gate::before);
            LoginPages login = new LoginPages(pages, gate, members);
            routes.get("/login", login::login);
            routes.post("/login", login::tryLogin);
            routes.post("/logout", login::logout);
            routes.get("/welcome/{token}", login::welcome);
            routes.post("/welcome/{token}", login::setPassword);
            routes.get("/health", context -> context.result("well"));
            routes.get("/static/{file}", StaticFiles::get);
            desk.routes(routes, pages);
            routes.exception(Exception.class, (trouble, context) -> ours(trouble, context, pages));
            routes.exception(HttpResponseException.class, (answer, context) -> theirs(answer, context, pages));
            routes.error(404, context -> notFound(context, pages));
        });
    }

    /// Starts listening.
    ///
    /// @throws BusyPort if something else listens there
    public static DeskServer start(Newsroom room, DeskPages desk, Settings settings) {
        DeskServer server = new DeskServer(room, desk, settings);
        try {
            server.javalin.start(settings.host(), settings.port());
        } catch (JavalinBindException e) {
            throw new BusyPort(settings.port(), e);
        }
        return server;
    }

    public String address() {
        return "http://" + settings.host() + ":" + javalin.port();
    }

    /// A fresh one-time link by which `member` sets a password; it ends every earlier one.
    public String welcomeLink(Member member) {
        String token = Secrets.fresh();
        members.put(member);
        members.invite(member.login(), Secrets.hash(token), Gate.now().plus(WELCOME_LASTS));
        return address() + "/welcome/" + token;
    }

    private static void theirs(HttpResponseException answer, Context context, Pages pages) {
        HttpStatus status = HttpStatus.forStatus(answer.getStatus());
        String words = answer.getMessage() == null ? "" : answer.getMessage();
        pages.trouble(
                context,
                status,
                status == HttpStatus.NOT_FOUND ? "There is no such page" : "That did not work",
                words.equals(status.getMessage()) || words.equals("Endpoint GET " + context.path() + " not found")
                        ? "Look for it from the front page."
                        : words);
    }

    private void ours(Exception trouble, Context context, Pages pages) {
        long number = troubles.incrementAndGet();
        LOG.error("trouble {} at {} {}", number, context.method(), context.path(), trouble);
        pages.trouble(
                context,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong on our side",
                "Nothing you saved is lost. The log says more under trouble number " + number + ".");
    }

    private static void notFound(Context context, Pages pages) {
        if (context.result() == null || context.result().isEmpty()) {
            pages.trouble(context, HttpStatus.NOT_FOUND, "There is no such page", "Look for it from the front page.");
        }
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
