package org.alcts.portal.survey.exchange;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a text that other products keep as HTML. Lines and list items stay apart, a link keeps its address; scripts,
 * looks and whatever else markup can do is gone.
 */
final class PlainText {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr");

    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "iframe", "object");

    private PlainText() {}

    static String of(String html) {
        if (html == null) {
            return "";
        }
        String words = html.indexOf('<') < 0 && html.indexOf('&') < 0 ? html : read(html);
        return words.replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .replace('\u00a0', ' ')
                .replaceAll("[ \t]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String read(String html) {
        StringBuilder words = new StringBuilder();
        Jsoup.parse(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && !isSilent(node)) {
                    words.append(text.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element) {
                    begin(element, words);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    end(element, words);
                }
            }
        });
        return words.toString();
    }

    private static void begin(Element element, StringBuilder words) {
        if (BLOCKS.contains(element.normalName()) && !words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
        if (element.normalName().equals("br")) {
            words.append('\n');
        } else if (element.normalName().equals("li")) {
            words.append("• ");
        } else if (element.normalName().equals("img") && !element.attr("alt").isBlank()) {
            words.append(element.attr("alt"));
        }
    }

    private static void end(Element element, StringBuilder words) {
        String address = element.attr("href");
        boolean link = element.normalName().equals("a") && address.matches("(?i)(https?|mailto):.*");
        if (link && !element.text().contains(address)) {
            words.append(" (").append(address).append(')');
        }
        if (BLOCKS.contains(element.normalName())) {
            words.append('\n');
        }
    }

    private static boolean isSilent(Node node) {
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (SILENT.contains(at.normalName())) {
                return true;
            }
        }
        return false;
    }
}
