package pressbox.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pressbox.reading.Filed;
import pressbox.story.Story;

/// A picture of who has a story from whom: origins on the left, copies right of what they repeat, time downwards.
///
/// @param height in the units of its 640 wide view
public record CopyChain(List<Node> nodes, List<Edge> edges, int height) {
    private static final int ROW = 44;
    private static final int COLUMN = 190;
    private static final int DEEPEST = 2;

    /// An article; `x` and `y` are the middle of its dot.
    public record Node(Filed article, int x, int y, boolean origin) {}

    /// A line from the repeated article to the one that repeats it.
    public record Edge(String path, String how) {}

    public static CopyChain of(Story story) {
        Map<String, String> source = new HashMap<>();
        Map<String, String> how = new HashMap<>();
        for (Story.Copy copy : story.copies()) {
            source.putIfAbsent(copy.copy(), copy.source());
            how.putIfAbsent(copy.copy(), copy.how());
        }
        Map<String, Node> placed = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int y = ROW / 2;
        for (Filed article : story.articles()) {
            int depth = depth(article.address(), source);
            Node node = new Node(article, 16 + depth * COLUMN, y, depth == 0);
            placed.put(article.address(), node);
            nodes.add(node);
            y += ROW;
        }
        for (Node node : nodes) {
            Node from = placed.get(source.getOrDefault(node.article().address(), ""));
            if (from != null) {
                int middle = (from.x() + node.x()) / 2;
                String path = "M" + from.x() + " " + from.y() + " C" + middle + " " + from.y() + " " + middle + " "
                        + node.y() + " " + node.x() + " " + node.y();
                edges.add(new Edge(path, how.getOrDefault(node.article().address(), "")));
            }
        }
        return new CopyChain(nodes, edges, y - ROW / 2 + 4);
    }

    private static int depth(String address, Map<String, String> source) {
        int depth = 0;
        String at = address;
        while (depth < DEEPEST && source.containsKey(at)) {
            at = source.get(at);
            depth++;
        }
        return depth;
    }
}
