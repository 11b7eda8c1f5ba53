package pressbox.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhotoCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 1, 5);

    private static List<Finding.Code> codes(String credit, String licence, Optional<LocalDate> expires) {
        return PhotoCheck.of(List.of(new Photo("holt.jpg", credit, "Ada Quill", licence, expires)), TODAY).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void blocksAPhotoWithoutACredit() {
        assertThat(codes(" ", "https://pictures.example/terms", Optional.empty()))
                .containsExactly(Finding.Code.PHOTO_CREDIT);
    }

    @Test
    void asksForALicenceThatIsAnAddress() {
        assertThat(codes("Ada Quill", "by mail", Optional.empty())).containsExactly(Finding.Code.PHOTO_LICENCE);
    }

    @Test
    void blocksAPhotoPastItsTime() {
        assertThat(codes("Ada Quill", "https://pictures.example/terms", Optional.of(TODAY.minusDays(1))))
                .containsExactly(Finding.Code.PHOTO_EXPIRED);
        assertThat(codes("Ada Quill", "https://pictures.example/terms", Optional.of(TODAY)))
                .isEmpty();
    }
}
