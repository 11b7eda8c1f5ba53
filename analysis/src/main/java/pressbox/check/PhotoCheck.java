package pressbox.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pressbox.text.Span;

/// Photos without a credit, without a usable licence, or past their time.
final class PhotoCheck {
    private static final Span NOWHERE = new Span(0, 0);

    private PhotoCheck() {}

    static List<Finding> of(List<Photo> photos, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        for (Photo photo : photos) {
            if (photo.credit().isBlank()) {
                findings.add(finding(
                        Finding.Code.PHOTO_CREDIT,
                        Finding.Severity.BLOCK,
                        "The photo " + photo.address() + " has no credit: name who took it, or leave it out."));
            }
            licence(photo, findings);
            if (photo.expires().filter(day::isAfter).isPresent()) {
                findings.add(finding(
                        Finding.Code.PHOTO_EXPIRED,
                        Finding.Severity.BLOCK,
                        "The right to use the photo " + photo.address() + " ended on "
                                + Excerpt.day(photo.expires().get()) + ": renew it, or leave the photo out."));
            }
        }
        return findings;
    }

    private static void licence(Photo photo, List<Finding> findings) {
        String licence = photo.licence().strip();
        if (licence.isEmpty()) {
            findings.add(finding(
                    Finding.Code.PHOTO_LICENCE,
                    Finding.Severity.NOTE,
                    "Nothing says by what right the photo " + photo.address()
                            + " is used: add the address of its licence."));
        } else if (!licence.startsWith("https://") && !licence.startsWith("http://")) {
            findings.add(finding(
                    Finding.Code.PHOTO_LICENCE,
                    Finding.Severity.WARN,
                    "The licence of the photo " + photo.address() + " is “" + licence
                            + "”, which is no address: give the page that states the rights."));
        }
    }

    private static Finding finding(Finding.Code code, Finding.Severity severity, String message) {
        return new Finding(code, severity, NOWHERE, message, List.of());
    }
}
