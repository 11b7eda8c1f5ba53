package pressbox.check;

import java.util.List;
import pressbox.reading.Reading;

/// Links that do not answer.
final class LinkCheck {
    private LinkCheck() {}

    static List<Finding> of(Reading draft, Background background) {
        return draft.article().links().stream()
                .filter(link -> background.deadLinks().contains(link.address()))
                .map(link -> new Finding(
                        Finding.Code.LINK_DEAD,
                        Finding.Severity.WARN,
                        link.anchor(),
                        "The link on "
                                + Excerpt.of(link.anchor().in(draft.article().text())) + " to " + link.address()
                                + " does not answer: mend it or take it out.",
                        List.of(link.address())))
                .toList();
    }
}
