package pressbox.check;

import java.util.List;
import pressbox.football.Beat;
import pressbox.reading.Reading;

/// Holds a draft against nothing but itself and the verdicts on its claims.
interface Check {
    List<Finding> of(Reading draft, Beat beat);
}
