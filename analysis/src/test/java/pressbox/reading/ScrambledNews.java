package pressbox.reading;

import java.util.List;
import java.util.stream.Stream;

/// Any bytes as something like football news: most bytes stand for a piece of prose, the last few for the next two
/// bytes as a character.
final class ScrambledNews {
    private static final List<String> PIECES = Stream.of(
                    // who and what
                    "Quayside Town|Quayside|the Anchors|Marlow Vale|Harrowgate Albion|the Larks|Dunmere Rovers|Real Torrada",
                    "FC Velden|Town|City|Norland|Albanish|Norlander|Danilo Prenn|Prenn|Osric Tallow|Tallow|Gideon Marsh",
                    "Marsh|Petra Lindqvist|Milo Brandvold|Theo Vantongel|Jo van der Bek|O'Shay-Brandt|Konradé|he|him|his",
                    "they|we|I|it|the club|the striker|the 27-year-old|the Norlander|our No.5|the former Velden coach|who",
                    "The Morning Ledger|Radio Quay|@quaysider|Instagram|Premier Division|Crown Cup|Lantern Lane|St. James' Park",
                    // what they do
                    "said|told|added|insisted that|according to|reports|understands|via|as per|on X|beat|lost|drew|lost 3-1 at",
                    "a 2-0 win over|held to a draw by|travel to|host|face|on Saturday|next week|on 3 May|last season|tonight",
                    "signed|signs for|joined|from|to|on loan|for £35m-plus|a Â£12m bid for|are interested in|have no interest in",
                    "dead in the water|agreed|medical|new contract|released|appointed|sacked|are linked with|want|rejected",
                    "is out for six weeks|is a doubt for|injured his knee|hamstring|suspended|returns|is fit|ruled out|not",
                    "criticised|hailed|slammed|defended|outstanding|an embarrassment|praise for|backed|hit out at|proud of",
                    "worst run since 1953|first win in nine|unbeaten in twelve|have not won since|top of the table|nine points",
                    // small words and marks
                    "the|a|of|and|but|in|at|for|with|by|after|before|since|that|has|have|been|will|would|could|is|are|was",
                    "two|third|nil|4-0|2027|12|5.30pm|.|,|!|?|:|;|-|–|—|…|(|)|[|]|'|\"|''|“|”|‘|’|«|»|/|\n|\n|\n\n|❤️|Ã©|â€œ|â€™")
            .flatMap(row -> Stream.of(row.split("\\|", -1)))
            .toList();

    private ScrambledNews() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            int piece = bytes[i] & 0xFF;
            if (piece < PIECES.size() && piece < 250) {
                text.append(PIECES.get(piece)).append(' ');
            } else if (piece < 252 && !text.isEmpty()) {
                text.setLength(text.length() - 1);
            } else if (i + 2 < bytes.length) {
                text.append((char) ((bytes[i + 1] & 0xFF) << 8 | bytes[i + 2] & 0xFF));
                i += 2;
            }
        }
        return text.toString();
    }
}
