package org.alcts.portal.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks for on the command line.
 *
 * @param words without options, in order
 */
record CommandArguments(List<String> words, Map<String, String> options, Set<String> flags, boolean json) {

    /** Empty when there is an option that nobody knows, or one without its value. */
    static Optional<CommandArguments> read(List<String> arguments, Set<String> flags, Set<String> options) {
        List<String> words = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        Set<String> set = new HashSet<>();
        boolean json = false;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            String name = argument.startsWith("--") ? argument.substring(2) : "";
            if (name.isEmpty()) {
                words.add(argument);
            } else if (name.equals("json")) {
                json = true;
            } else if (flags.contains(name)) {
                set.add(name);
            } else if (options.contains(name) && i + 1 < arguments.size()) {
                given.put(name, arguments.get(++i));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new CommandArguments(List.copyOf(words), given, set, json));
    }

    /** Its first two words, such as {@code survey import}; empty when there are fewer. */
    String command() {
        return words.size() < 2 ? "" : words.get(0) + " " + words.get(1);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }
}
