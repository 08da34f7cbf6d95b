package org.alcts.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text of the interface stands in a message file, every text there is used, and each can be formatted. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final String KEY = "[a-z][a-zA-Z0-9]*(?:[.-][a-zA-Z0-9_]+)+";
    private static final Pattern TRANSLATED =
            Pattern.compile("(?:getTranslation|translate)\\(\\s*\"(" + KEY + ")\"\\s*[,)]");
    private static final Pattern MENU_TITLE = Pattern.compile("@Menu\\([^)]*title\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(" + KEY + ")\\s*[(}]");
    private static final Pattern COMPOSED_IN_TEMPLATE = Pattern.compile("#messages\\.msg\\('([a-z][a-zA-Z0-9.-]*[.])'");
    private static final Pattern WORDS_IN_TEMPLATE = Pattern.compile(">[^<\\[]*[A-Za-z]{2}[^<\\[]*<");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\\n]++|\\\\.)*+)\"");

    /** Texts put straight into what a person sees or hears. */
    private static final List<Pattern> HARD_CODED = List.of(
            Pattern.compile(
                    "new (?:Button|H[1-6]|Span|Paragraph|Anchor|Div|TextField|TextArea|ComboBox<>|Checkbox|"
                            + "EmailField|PasswordField|IntegerField|BigDecimalField|Select<>|RadioButtonGroup<>|Section|"
                            + "EmptyState|PageHeader|DayField|DatePicker|MultiSelectComboBox<>)\\(\\s*\"([^\"]*[A-Za-z]{2}[^\"]*)\"\\s*[,)]"),
            Pattern.compile("new (?:StatusBadge|FigureLink|Anchor)\\([^,()]*,\\s*\"([A-Z][^\"]*)\"\\s*[,)]"),
            Pattern.compile(
                    "set(?:Label|Text|Placeholder|HelperText|ErrorMessage|AriaLabel|Header|Title|Tooltip|"
                            + "TooltipText|Caption|CaptionText|ConfirmText|CancelText)\\(\\s*\"([^\"]*[A-Za-z]{2}[^\"]*)\"\\s*[,)]"),
            Pattern.compile("setAttribute\\(\"(?:aria-label|title|alt|placeholder)\",\\s*\"([^\"]+)\""),
            Pattern.compile("Notices\\.\\w+\\(\\s*\"([^\"]+)\""));

    @Test
    void everyKeyThatIsAskedForHasAText() {
        Map<String, String> texts = texts();
        Set<String> missing = new TreeSet<>();
        sources().forEach((file, source) -> {
            for (Pattern pattern : List.of(TRANSLATED, MENU_TITLE)) {
                pattern.matcher(source)
                        .results()
                        .map(result -> result.group(1))
                        .filter(key -> !texts.containsKey(key))
                        .forEach(key -> missing.add(key + " in " + file));
            }
        });
        templates()
                .forEach((file, template) -> IN_TEMPLATE
                        .matcher(template)
                        .results()
                        .map(result -> result.group(1))
                        .filter(key -> !texts.containsKey(key))
                        .forEach(key -> missing.add(key + " in " + file)));
        assertThat(missing).isEmpty();
    }

    /** A key counts as used where it stands as a whole, or where code puts it together from its beginning. */
    @Test
    void everyTextIsUsed() {
        Set<String> whole = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        sources()
                .values()
                .forEach(source -> STRING.matcher(source).results().forEach(result -> {
                    String string = result.group(1);
                    whole.add(string);
                    if (string.matches("[a-z][a-zA-Z0-9.-]*[.]")
                            && source.substring(result.end()).matches("(?s)\\s*(?:\\+|,|\\.formatted).*")) {
                        beginnings.add(string);
                    }
                }));
        templates().values().forEach(template -> {
            IN_TEMPLATE.matcher(template).results().forEach(result -> whole.add(result.group(1)));
            COMPOSED_IN_TEMPLATE.matcher(template).results().forEach(result -> beginnings.add(result.group(1)));
        });
        Set<String> unused = new TreeSet<>(texts().keySet());
        unused.removeIf(key -> whole.contains(key) || beginnings.stream().anyMatch(key::startsWith));
        assertThat(unused).isEmpty();
    }

    @Test
    void noTextIsWrittenIntoTheCode() {
        List<String> found = new ArrayList<>();
        sources()
                .forEach((file, source) -> HARD_CODED.forEach(pattern -> pattern.matcher(source)
                        .results()
                        .map(result -> result.group(1))
                        .filter(text -> !text.matches(KEY) && !text.matches("[a-z0-9/#?=&{}.-]*"))
                        .forEach(text -> found.add("\"" + text + "\" in " + file))));
        templates()
                .forEach((file, template) -> WORDS_IN_TEMPLATE
                        .matcher(template.replaceAll("(?s)<(style|script)\\b.*?</\\1>|<!--.*?-->", ""))
                        .results()
                        .forEach(result -> found.add(result.group() + " in " + file)));
        assertThat(found).isEmpty();
    }

    @Test
    void everyTextCanBeFormatted() {
        List<String> faults = new ArrayList<>();
        texts().forEach((key, text) -> {
            if (Pattern.compile("(?<!')'(?!')").matcher(text.replace("''", "")).find()) {
                faults.add(key + ": write an apostrophe as ’");
            }
            try {
                new MessageFormat(text, Locale.ENGLISH);
            } catch (IllegalArgumentException e) {
                faults.add(key + ": " + e.getMessage());
            }
        });
        assertThat(faults).isEmpty();
    }

    /** What a file is called is what its keys begin with, so that two features never mean the same key. */
    @Test
    void everyKeyBeginsWithItsFeature() {
        List<String> astray = new ArrayList<>();
        files(MESSAGES).forEach(file -> {
            String feature = file.getFileName().toString().replaceAll("(_.*)?\\.properties$", "");
            load(file).keySet().stream()
                    .filter(key -> !key.equals(feature) && !key.startsWith(feature + "."))
                    .forEach(key -> astray.add(key + " in " + file));
        });
        assertThat(astray).isEmpty();
    }

    /** The test itself: it must find what it is there to find. */
    @Test
    void findsATextInTheCode() {
        Matcher button = HARD_CODED.getFirst().matcher("add(new Button(\"Save it\", click -> {}))");
        assertThat(button.find()).isTrue();
        assertThat(HARD_CODED.getFirst().matcher("new Div(\"card\")").results())
                .allMatch(result -> result.group(1).matches("[a-z0-9/#?=&{}.-]*"));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files(MESSAGES).stream()
                .filter(file -> !file.getFileName().toString().contains("_"))
                .forEach(file -> texts.putAll(load(file)));
        return texts;
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new HashMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    private static Map<Path, String> sources() {
        return contents(SOURCES, ".java");
    }

    private static Map<Path, String> templates() {
        return Files.exists(TEMPLATES) ? contents(TEMPLATES, "ml") : Map.of();
    }

    private static Map<Path, String> contents(Path folder, String ending) {
        Map<Path, String> sources = new TreeMap<>();
        files(folder).stream().filter(file -> file.toString().endsWith(ending)).forEach(file -> {
            try {
                sources.put(file, Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return sources;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
