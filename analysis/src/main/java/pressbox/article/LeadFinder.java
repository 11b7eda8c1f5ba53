package pressbox.article;

import java.util.ArrayList;
import java.util.List;

/// Finds the standfirst: prose between the headline and the box of the article's body.
final class LeadFinder {
    private static final int FEWEST_LETTERS = 30;
    private static final int MOST_BLOCKS = 40;
    private static final int LOOSE = Hints.BYLINE | Hints.DATE | Hints.CREDIT;

    private final Layout layout;
    private final Known known;
    private final Box box;
    private final String description;

    LeadFinder(Layout layout, Known known, Metadata metadata, Box box) {
        this.layout = layout;
        this.known = known;
        this.box = box;
        this.description = Wording.bare(metadata.description());
    }

    List<Block> lead() {
        List<Block> lead = new ArrayList<>();
        int start = headlineEnd();
        for (int i = start; i < box.first && lead.size() < 3; i++) {
            Block block = layout.blocks().get(i);
            if (isLead(block)) {
                lead.add(block);
            }
        }
        return lead;
    }

    private int headlineEnd() {
        for (int i = layout.boxes().size() - 1; i >= 0; i--) {
            Box headline = layout.boxes().get(i);
            if (headline.tag.equals("h1") && headline.end <= box.first) {
                return Math.max(headline.end, box.first - MOST_BLOCKS);
            }
        }
        return box.first;
    }

    private boolean isLead(Block block) {
        String text = block.text();
        if ((block.box().zone & (BodyZones.CUT | LOOSE)) != 0 || (block.hints() & LOOSE) != 0) {
            return false;
        }
        if (block.size() < FEWEST_LETTERS
                || block.linkShare() > 0.3
                || layout.remarks().isFurniture(block)
                || layout.remarks().isCredit(block)) {
            return false;
        }
        boolean named = (block.box().zone & Hints.LEAD) != 0 || (block.hints() & Hints.LEAD) != 0;
        return named || isDescription(text) || known.isBody(text) || (block.size() > 60 && block.endsLikeASentence());
    }

    private boolean isDescription(String text) {
        String bare = Wording.bare(text);
        String start = bare.substring(0, Math.min(bare.length(), 40));
        return bare.length() > 20
                && (description.startsWith(start) || (description.length() > 20 && bare.startsWith(description)));
    }
}
