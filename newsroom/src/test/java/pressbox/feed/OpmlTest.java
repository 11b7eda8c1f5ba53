package pressbox.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pressbox.feed.Opml.Outline;

class OpmlTest {
    private static final Outline COURIER = new Outline(
            "Harbour Courier & Echo", "https://courier.example/feed?a=1&b=2", "https://courier.example/", "Papers");
    private static final Outline KETTLE = new Outline("The \"Kettle\"", "https://kettle.example/atom", "", "");

    @Test
    void readsWhatItWrote() throws UnreadableFeed {
        String opml = Opml.write("My <sources>", List.of(COURIER, KETTLE));
        assertThat(Opml.read(opml)).isEqualTo(new Opml.Contents(List.of(COURIER, KETTLE), List.of()));
    }

    @Test
    void readsListsOfOtherReaders() throws UnreadableFeed {
        Opml.Contents contents = Opml.read("""
                <opml version="1.1"><head/><body>
                <outline text="Papers"><outline text="Courier &amp; Echo" type="rss" xmlUrl="https://courier.example/feed"/>
                  <outline title="Deeper"><outline text="Wading" xmlurl="https://wading.example/rss"/></outline></outline>
                <outline text="A note, no feed"/></body></opml>""");
        assertThat(contents.outlines())
                .extracting(Outline::title, Outline::group)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Courier & Echo", "Papers"),
                        org.assertj.core.groups.Tuple.tuple("Wading", "Deeper"));
    }

    @Test
    void saysWhatCannotBeUsedAndTakesTheRest() throws UnreadableFeed {
        Opml.Contents contents = Opml.read("""
                <!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body>
                <outline text="One" xmlUrl="https://one.example/feed"/>
                <outline text="&x;Again" xmlUrl="https://one.example/feed"/>
                <outline text="Local" xmlUrl="file:///etc/passwd"/>
                <outline text="Two" xmlUrl="https://two.example/feed">""");
        assertThat(contents.outlines()).extracting(Outline::title).containsExactly("One", "Two");
        assertThat(contents.problems())
                .containsExactly(
                        "“&x;Again”: https://one.example/feed stands there twice",
                        "“Local”: file:///etc/passwd is no web address");
    }

    @Test
    void saysThatAWebPageIsNone() {
        assertThatThrownBy(() -> Opml.read("<html><body>hello</body></html>")).hasMessage("this is no OPML");
    }

    @Test
    void takesNoMoreThanThereAreFeedsInTheWorldOfFootball() throws UnreadableFeed {
        StringBuilder many = new StringBuilder("<opml><body>");
        for (int i = 0; i < 30_000; i++) {
            many.append("<outline text='x' xmlUrl='https://x").append(i).append(".example/'/>");
        }
        Opml.Contents contents = Opml.read(many.toString());
        assertThat(contents.outlines()).hasSize(20_000);
        assertThat(contents.problems()).containsExactly("more than 20000 feeds: the rest is left out");
    }
}
