package pressbox.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pressbox.fact.Prose;
import pressbox.phrase.InventedLeague;
import pressbox.text.Span;

class SpokenPlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Gideon Marsh explained his choice to The Morning Ledger.            | The Morning Ledger
            Gideon Marsh wrote in his Morning Ledger column that he would stay. | Morning Ledger
            Gideon Marsh was quoted as saying by  The Morning Ledger.         | The Morning Ledger
            The Morning Ledger quoted Gideon Marsh as saying so.                | The Morning Ledger
            Gideon Marsh said so in the Tidings Mail of the East.               | the Tidings Mail of the East
            Gideon Marsh discussed it on the Long and the Short podcast.        | the Long and the Short podcast
            Speaking on the Up to the Line podcast, Gideon Marsh said so.       | the Up to the Line podcast
            Gideon Marsh said so on his YouTube channel.                        | YouTube channel
            A statement on the club's official website confirmed it.            | the club's official website
            Gideon Marsh told reporters that he would stay.                     | reporters
            Gideon Marsh spoke to club media after the match.                   | club media
            Asked by journalists about it, Gideon Marsh smiled.                 | journalists
            Gideon Marsh faced the media on Friday.                             | the media
            Speaking at his pre-match press conference, Gideon Marsh said so.   | pre-match press conference
            The Gideon Marsh press conference highlights:                       | press conference
            Gideon Marsh said so at last night's Supporters' Forum.             | last night's Supporters' Forum
            """)
    void findsWhereSomebodySpoke(String sentence, String medium) {
        assertThat(media(sentence)).contains(medium);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Morning Ledger costs a pound more from Friday in Quayside.
            Danilo Prenn said that he hopes to start a podcast.
            Danilo Prenn said that he gave hope to supporters.
            Danilo Prenn said that he was criticised in the media.
            """)
    void leavesOutWhereNobodySpoke(String sentence) {
        assertThat(media(sentence)).isEmpty();
    }

    @Test
    void creditsNobodyForAPressConference() {
        Prose prose = InventedLeague.prose("Gideon Marsh told reporters at a press conference that he was content.");

        assertThat(CreditReader.read(prose).all()).isEmpty();
    }

    private static List<String> media(String sentence) {
        Prose prose = InventedLeague.prose(sentence);
        return CreditReader.read(prose).media(new Span(0, prose.text().length())).stream()
                .map(Medium::name)
                .collect(Collectors.toList());
    }
}
