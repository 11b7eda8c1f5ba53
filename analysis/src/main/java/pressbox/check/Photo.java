package pressbox.check;

import java.time.LocalDate;
import java.util.Optional;

/// A photo as the copy desk looks at it; what is not known is empty.
public record Photo(String address, String credit, String creator, String licence, Optional<LocalDate> expires) {}
