package pressbox.web;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import pressbox.desk.Member;
import pressbox.desk.Role;

/// What surrounds every page: whose desk it is, who looks at it, and what time it is there.
///
/// @param section of the navigation that the page belongs to, empty for none
/// @param csrf    token for the page's forms
/// @param club    usual name of the club
/// @param notice  a sentence for the top of every page, empty where there is none
/// @param site    address of the public site, empty where it is not served
public record Frame(
        String title,
        String section,
        Optional<Member> member,
        String csrf,
        String club,
        String notice,
        String site,
        ZonedDateTime now) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);

    public String clock() {
        return CLOCK.format(now);
    }

    public boolean isEditor() {
        return member.filter(who -> who.role().includes(Role.EDITOR)).isPresent();
    }

    /// Whether a link of the navigation is the one shown.
    public boolean in(String name) {
        return section.equals(name);
    }
}
