package pressbox.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pressbox.football.Named;
import pressbox.phrase.Line;

/// Whom a line is about.
///
/// @param subject the first side that does not hang on a preposition, else that of the manager the line names, else the
///                only one it names
/// @param firm    whether that side or its manager does something there, and is not only mentioned
/// @param named   every side that the line names, in order
record Focus(Optional<Named> subject, boolean firm, List<Named> named) {
    static final Focus NOBODY = new Focus(Optional.empty(), false, List.of());

    static Focus of(Line line, Sides sides, Roles roles, Running running) {
        Optional<Named> acting = Optional.empty();
        Optional<Named> only = Optional.empty();
        Optional<Named> managers = Optional.empty();
        List<Named> named = new ArrayList<>();
        for (int i = line.nextName(0); i < line.size(); i = line.nextName(i + 1)) {
            Optional<Named> side = sides.at(i);
            if (side.isEmpty()) {
                managers = managers.isEmpty() && roles.isByName(i)
                        ? line.person(i).filter(running::leads).flatMap(running::clubOf)
                        : managers;
                continue;
            }
            if (sides.isNamed(i)) {
                named.add(side.get());
            }
            if (acting.isPresent() || sides.isPronoun(i)) {
                continue;
            }
            if (roles.mayAct(i)) {
                acting = side;
            } else if (!roles.isObject(i) && only.isEmpty()) {
                only = side;
            }
        }
        Optional<Named> leading = acting.isPresent() ? acting : managers;
        return leading.isEmpty() && only.isEmpty() && named.isEmpty()
                ? NOBODY
                : new Focus(leading.isPresent() ? leading : only, leading.isPresent(), named);
    }
}
