package pressbox.almanac;

/// Something to know about a line that was taken in.
public record Remark(Place place, String words) {
    @Override
    public String toString() {
        return place + ": " + words;
    }
}
