package pressbox.football;

import java.util.List;

/// A country: its adjectives ("French"), its nouns for a person ("Frenchman") and the names of its teams ("Les Bleus").
public record Nation(String name, List<String> adjectives, List<String> nouns, List<String> teamNames)
        implements Named {
    public Nation {
        adjectives = List.copyOf(adjectives);
        nouns = List.copyOf(nouns);
        teamNames = List.copyOf(teamNames);
    }
}
