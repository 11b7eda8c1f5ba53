package pressbox.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {
    private static Image image(String head, String body) {
        String html = "<html><head>" + head + "</head><body><article><h1>Okell says goodbye to the Tarn end</h1>" + body
                + Pages.PROSE;
        return ((Article) Pages.read("https://harbour.example/a", html))
                .images()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Okell waves.<span class='credit'>Photo by Jo Hale /Reuters</span>                | Okell waves. | Jo Hale /Reuters
            Okell waves. Photo by <span class='credit'>Jo Hale</span> /Courier News          | Okell waves. | Jo Hale /Courier News
            Okell waves. Foto: Jo Hale (<span class='credit'>Getty</span>)                   | Okell waves. | Jo Hale (Getty)
            <span>Okell waves on 1 August.</span><span>Jo Hale</span> (Getty)                | Okell waves on 1 August. | Jo Hale (Getty)
            <span>Okell waves to the end</span><span>Jo Hale / Harbour Press</span>          | Okell waves to the end | Jo Hale / Harbour Press
            <div>BILD: HP/APA/JO HALE</div><div>Okell waves to the end</div>                 | Okell waves to the end | HP/APA/JO HALE
            Okell waves to the end <span>(Image: Getty)</span>                               | Okell waves to the end | Getty
            Okell waves. Symbolfoto: Jo Hale                                                 | Okell waves. | Jo Hale
            FILE PHOTO: Okell waves to the end in May. REUTERS/Jo Hale                       | FILE PHOTO: Okell waves to the end in May. | REUTERS/Jo Hale
            Image source, Getty Images                                                       | `` | Getty Images
            오켈이 손을 흔들고 있다. 연합뉴스                                                    | 오켈이 손을 흔들고 있다. | 연합뉴스
            手を振るオケル選手（波止場花子撮影）                                                   | 手を振るオケル選手 | 波止場花子
            """)
    void tellsTheCreditFromTheCaption(String caption, String words, String credit) {
        Image image = image("", "<figure><img src='/okell.jpg'><figcaption>" + caption + "</figcaption></figure>");
        assertThat(image.caption()).isEqualTo(words == null ? "" : words);
        assertThat(image.credit()).isEqualTo(credit);
    }

    @Test
    void readsACreditBehindTheCaptionsElement() {
        String body =
                "<figure><img src='/okell.jpg'><figcaption>Okell waves to the end.</figcaption><footer>Imago/Hale</footer></figure>";
        assertThat(image("", body).credit()).isEqualTo("Imago/Hale");
    }

    @Test
    void readsACreditOutOfTheTextForThoseWhoDoNotSee() {
        Image image =
                image("", "<figure><img src='/okell.jpg' alt='Okell waves (Photo by Jo Hale/Getty Images)'></figure>");
        assertThat(image.creator()).isEqualTo("Jo Hale");
        assertThat(image.agency()).isEqualTo("Getty Images");
    }

    @Test
    void readsMicrodataCredits() {
        String body =
                "<figure><img src='/okell.jpg'><figcaption>Okell waves <span itemprop='creditText'>Jo Hale</span></figcaption></figure>";
        assertThat(image("", body).credit()).isEqualTo("Jo Hale");
    }

    @Test
    void findsAPictureThatWaitsForAScript() {
        String body =
                "<figure><img src='data:image/gif;base64,R0' data-lazy-srcset='/okell.jpg 300w, /okell-2.jpg 600w'></figure>";
        assertThat(image("", body).address()).isEqualTo("https://harbour.example/okell.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/okell-300x200.jpg,https://a.example/okell.jpg?w=900",
        "https://a.example/resize/600/80/?url=https%3A%2F%2Fb.example%2Fokell.jpg,https://b.example/okell.jpg",
        "https://a.example/fit-in/600/https://b.example/okell.jpg,https://b.example/okell.webp",
    })
    void knowsAPictureAgainInAnotherSize(String one, String other) {
        assertThat(PictureNames.of(one)).isEqualTo(PictureNames.of(other));
    }

    @Test
    void tellsPicturesApartThatOneServerResizes() {
        assertThat(PictureNames.of("https://a.example/80/?url=https%3A%2F%2Fb.example%2Fokell.jpg"))
                .isNotEqualTo(PictureNames.of("https://a.example/80/?url=https%3A%2F%2Fb.example%2Farkle.jpg"));
    }
}
