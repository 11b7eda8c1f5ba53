package pressbox.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pressbox.desk.Member;
import pressbox.desk.Role;

/// Who works here: members, their password hashes, and the one-time links by which they set a password.
public final class MemberShelf {
    private final Store store;

    public MemberShelf(Store store) {
        this.store = store;
    }

    /// Adds a member without a password, or changes name and role of one who is there.
    public void put(Member member) {
        store.write(handle -> handle.createUpdate("""
                        INSERT INTO member (login, name, role, password) VALUES (:login, :name, :role, '')
                        ON CONFLICT (login) DO UPDATE SET name = excluded.name, role = excluded.role""")
                .bind("login", member.login())
                .bind("name", member.name())
                .bind("role", member.role().name())
                .execute());
    }

    public List<Member> all() {
        return store.read(handle -> handle.createQuery("SELECT login, name, role FROM member ORDER BY login")
                .map((row, context) ->
                        new Member(row.getString("login"), row.getString("name"), Role.valueOf(row.getString("role"))))
                .list());
    }

    public Optional<Member> find(String login) {
        return all().stream().filter(member -> member.login().equals(login)).findFirst();
    }

    /// The hash of a member's password; nothing where there is no such member or no password yet.
    public Optional<String> password(String login) {
        return store.read(
                handle -> handle.createQuery("SELECT password FROM member WHERE login = :login AND password <> ''")
                        .bind("login", login)
                        .mapTo(String.class)
                        .findOne());
    }

    /// Keeps the hash of a one-time link's secret.
    public void invite(String login, String tokenHash, Instant expires) {
        store.write(handle -> {
            handle.createUpdate("DELETE FROM welcome WHERE login = :login")
                    .bind("login", login)
                    .execute();
            return handle.createUpdate("INSERT INTO welcome (token, login, expires) VALUES (:token, :login, :expires)")
                    .bind("token", tokenHash)
                    .bind("login", login)
                    .bind("expires", expires.toEpochMilli())
                    .execute();
        });
    }

    /// Whom a one-time link is for, as long as it is unused and not expired.
    public Optional<Member> invited(String tokenHash, Instant now) {
        return store.read(handle -> handle.createQuery(
                                "SELECT login FROM welcome WHERE token = :token AND expires > :now")
                        .bind("token", tokenHash)
                        .bind("now", now.toEpochMilli())
                        .mapTo(String.class)
                        .findOne())
                .flatMap(this::find);
    }

    /// Uses a one-time link up: sets the password and ends every session of the member.
    ///
    /// @return whether the link was still good
    public boolean welcome(String tokenHash, String passwordHash, Instant now) {
        return store.write(handle -> {
            Optional<String> login = handle.createQuery(
                            "DELETE FROM welcome WHERE token = :token AND expires > :now RETURNING login")
                    .bind("token", tokenHash)
                    .bind("now", now.toEpochMilli())
                    .mapTo(String.class)
                    .findOne();
            login.ifPresent(member -> {
                handle.createUpdate("UPDATE member SET password = :password WHERE login = :login")
                        .bind("password", passwordHash)
                        .bind("login", member)
                        .execute();
                handle.createUpdate("DELETE FROM session WHERE login = :login")
                        .bind("login", member)
                        .execute();
            });
            return login.isPresent();
        });
    }
}
