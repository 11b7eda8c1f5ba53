package pressbox.web;

import java.util.List;
import java.util.Optional;
import pressbox.check.Finding;
import pressbox.desk.FindingOverride;
import pressbox.newsday.Editing;

/// A finding with the words it is about and the override that lets it stand, where there is one.
public record OpenFinding(Finding finding, String words, Optional<FindingOverride> override) {
    static List<OpenFinding> of(Editing.Checked checked, List<FindingOverride> overrides) {
        String text = checked.article().text();
        return checked.findings().stream()
                .map(finding -> {
                    String words = finding.span().in(text);
                    return new OpenFinding(
                            finding,
                            words,
                            overrides.stream()
                                    .filter(one -> one.code() == finding.code()
                                            && one.words().equals(words))
                                    .findFirst());
                })
                .toList();
    }
}
