package pressbox.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartPlacesTest {
    private final PartPlaces places = new PartPlaces(3);

    @Test
    void aPartStandsWhereAWordIs() {
        places.add(new int[] {0, 2}, 5);
        assertThat(places.mayStand(0, 5, 5)).isTrue();
        assertThat(places.mayStand(2, -3, 1000)).isTrue();
        assertThat(places.mayStand(1, 0, 63)).isFalse();
        assertThat(places.mayStand(0, 0, 4)).isFalse();
        assertThat(places.mayStand(0, 6, 70)).isFalse();
        assertThat(places.mayStand(0, -9, -1)).isFalse();
    }

    @Test
    void wordsFarBehindCountAsOnePlace() {
        places.add(new int[] {1}, 200);
        assertThat(places.mayStand(1, 100, 300)).isTrue();
        assertThat(places.mayStand(1, 70, 80)).isTrue();
        assertThat(places.mayStand(1, 0, 62)).isFalse();
    }

    @Test
    void nothingOfTheSentenceBeforeIsLeft() {
        places.add(new int[] {1}, 7);
        places.clear();
        assertThat(places.mayStand(1, 0, 63)).isFalse();
    }
}
