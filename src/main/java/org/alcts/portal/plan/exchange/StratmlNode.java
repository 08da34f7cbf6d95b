package org.alcts.portal.plan.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a document as it stands there, and whether somebody made use of it: what nobody used is reported. */
final class StratmlNode {

    private final String name;
    private final String namespace;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<StratmlNode> children = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean used;

    StratmlNode(String name, String namespace, int line) {
        this.name = name;
        this.namespace = namespace;
        this.line = line;
    }

    String name() {
        return name;
    }

    /** Empty where there is none. */
    String namespace() {
        return namespace;
    }

    int line() {
        return line;
    }

    void add(StratmlNode child) {
        children.add(child);
    }

    void add(String text) {
        words.append(text);
    }

    void attribute(String attribute, String value) {
        attributes.put(attribute, value);
    }

    List<StratmlNode> children() {
        return children;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** Takes the attribute out, so that it is not reported; null where there is none. */
    String takeAttribute(String attribute) {
        return StratmlText.clean(attributes.remove(attribute));
    }

    /** Takes all children of this name. */
    List<StratmlNode> takeAll(String child) {
        List<StratmlNode> found =
                children.stream().filter(one -> one.name.equals(child)).toList();
        found.forEach(one -> one.used = true);
        return found;
    }

    /** Takes the first child of this name that says something, or else the first. */
    Optional<StratmlNode> takeOne(String child) {
        List<StratmlNode> found =
                children.stream().filter(one -> one.name.equals(child)).toList();
        Optional<StratmlNode> first = found.stream()
                .filter(one -> !one.isSilent())
                .findFirst()
                .or(() -> found.stream().findFirst());
        first.ifPresent(one -> one.used = true);
        return first;
    }

    boolean isUsed() {
        return used;
    }

    /** Its own text, without that of its children. */
    String ownText() {
        return words.toString();
    }

    /** Its text and that of all below; marks them as used. */
    String allText() {
        if (children.isEmpty()) {
            return words.toString();
        }
        StringBuilder all = new StringBuilder(words);
        for (StratmlNode child : children) {
            child.used = true;
            child.attributes.clear();
            all.append(' ').append(child.allText());
        }
        return all.toString();
    }

    /** Whether neither it nor anything below says anything: nothing is lost with it. */
    boolean isSilent() {
        return attributes.values().stream().allMatch(String::isBlank)
                && StratmlText.clean(words.toString()) == null
                && children.stream().allMatch(StratmlNode::isSilent);
    }
}
