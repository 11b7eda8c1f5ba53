package pressbox.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import pressbox.desk.Member;
import pressbox.desk.Passwords;
import pressbox.desk.Secrets;
import pressbox.store.MemberShelf;

/// Logging in and out, and the one-time link by which a member sets a password.
final class LoginPages {
    private static final int LONGEST_PASSWORD = 200;

    private final Pages pages;
    private final Gate gate;
    private final MemberShelf members;
    private final LoginAttempts attempts = new LoginAttempts();

    LoginPages(Pages pages, Gate gate, MemberShelf members) {
        this.pages = pages;
        this.gate = gate;
        this.members = members;
    }

    void login(Context context) {
        showLogin(context, "", HttpStatus.OK);
    }

    void tryLogin(Context context) {
        String login =
                Optional.ofNullable(context.formParam("login")).orElse("").strip();
        String password = Optional.ofNullable(context.formParam("password")).orElse("");
        if (attempts.tooMany(login, context.ip(), Gate.now())) {
            showLogin(context, "Too many tries. Wait ten minutes and try again.", HttpStatus.TOO_MANY_REQUESTS);
            return;
        }
        Optional<String> hash = members.password(login);
        boolean right = password.length() <= LONGEST_PASSWORD
                && Passwords.matches(password, hash.orElseGet(Passwords::nobodys))
                && hash.isPresent();
        Optional<Member> member = right ? members.find(login) : Optional.empty();
        if (member.isEmpty()) {
            attempts.failed(login, context.ip(), Gate.now());
            showLogin(context, "That login and password do not go together.", HttpStatus.UNAUTHORIZED);
            return;
        }
        attempts.succeeded(login);
        gate.admit(context, member.get());
        context.redirect(Links.inside(to(context)), HttpStatus.SEE_OTHER);
    }

    void logout(Context context) {
        gate.dismiss(context);
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }

    void welcome(Context context) {
        Optional<Member> member = members.invited(Secrets.hash(context.pathParam("token")), Gate.now());
        if (member.isEmpty()) {
            pages.trouble(
                    context,
                    HttpStatus.NOT_FOUND,
                    "This link has been used or has expired",
                    "Ask the owner of this newsroom for a new one.");
            return;
        }
        showWelcome(context, member.get(), "", HttpStatus.OK);
    }

    void setPassword(Context context) {
        String token = Secrets.hash(context.pathParam("token"));
        Optional<Member> member = members.invited(token, Gate.now());
        String password = Optional.ofNullable(context.formParam("password")).orElse("");
        if (member.isEmpty()) {
            welcome(context);
        } else if (password.length() < Passwords.SHORTEST || password.length() > LONGEST_PASSWORD) {
            String words = "A password has at least " + Passwords.SHORTEST + " characters.";
            showWelcome(context, member.get(), words, HttpStatus.BAD_REQUEST);
        } else if (members.welcome(token, Passwords.hash(password), Gate.now())) {
            gate.admit(context, member.get());
            context.redirect("/", HttpStatus.SEE_OTHER);
        } else {
            welcome(context);
        }
    }

    private void showLogin(Context context, String trouble, HttpStatus status) {
        context.status(status);
        pages.show(context, "login", "Log in", "", Map.of("trouble", trouble, "to", Links.inside(to(context))));
    }

    private void showWelcome(Context context, Member member, String trouble, HttpStatus status) {
        context.status(status);
        Map<String, Object> model = Map.of("member", member, "trouble", trouble, "token", context.pathParam("token"));
        pages.show(context, "welcome", "Welcome", "", model);
    }

    private static String to(Context context) {
        String form = context.formParam("to");
        String query = context.queryParam("to");
        return form != null ? form : query != null ? query : "/";
    }
}
