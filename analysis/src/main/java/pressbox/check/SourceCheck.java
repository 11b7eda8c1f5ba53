package pressbox.check;

import java.util.List;
import pressbox.reading.Reading;

/// Holds a draft against what the newsroom knows.
interface SourceCheck {
    List<Finding> of(Reading draft, Background background);
}
