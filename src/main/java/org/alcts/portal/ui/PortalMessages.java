package org.alcts.portal.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the interface: every {@code messages/<feature>.properties} together, in English; {@code
 * messages/<feature>_de.properties} beside it is all that a translation takes, and what it lacks stays English.
 *
 * <p>Texts are {@link MessageFormat} patterns, with arguments or without: an apostrophe is written ’ or twice.
 */
@Component
public class PortalMessages implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PortalMessages.class);
    private static final Pattern FILE =
            Pattern.compile("[a-z]+(?:-[a-z]+)*(?:_([a-zA-Z]{2,3}(?:_[A-Z]{2})?))?\\.properties");

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();
    private final boolean strict;

    /**
     * @param strict an unknown key is an error rather than shown as it is: for tests
     * @throws IllegalStateException when a file cannot be read or two files hold the same key
     */
    public PortalMessages(@Value("${portal.messages.strict:false}") boolean strict) {
        this.strict = strict;
        texts.put(Locale.ENGLISH, new TreeMap<>());
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                load(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The messages cannot be read", e);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return texts.keySet().stream()
                .sorted((one, other) ->
                        one.equals(Locale.ENGLISH) ? -1 : one.toString().compareTo(other.toString()))
                .toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    /** @throws MissingResourceException for an unknown key, when strict */
    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Optional<String> pattern = pattern(key, locale);
        if (pattern.isEmpty()) {
            if (strict) {
                throw new MissingResourceException("No text for " + key, "messages", key);
            }
            LOG.error("No text for {}", key);
            return key;
        }
        return new MessageFormat(pattern.get(), locale).format(arguments);
    }

    /** In that language, or else in English; empty for an unknown key. */
    Optional<String> pattern(String key, Locale locale) {
        return Stream.of(locale, Locale.of(locale.getLanguage()), Locale.ENGLISH)
                .map(tried -> texts.getOrDefault(tried, Map.of()).get(key))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private void load(Resource file) throws IOException {
        Matcher name = FILE.matcher(String.valueOf(file.getFilename()));
        if (!name.matches()) {
            throw new IllegalStateException("Not the name of a message file: " + file);
        }
        Locale locale = name.group(1) == null
                ? Locale.ENGLISH
                : Locale.forLanguageTag(name.group(1).replace('_', '-'));
        Properties loaded = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            loaded.load(reader);
        }
        Map<String, String> known = texts.computeIfAbsent(locale, unseen -> new TreeMap<>());
        loaded.forEach((key, text) -> {
            if (known.put(key.toString(), text.toString()) != null) {
                throw new IllegalStateException(key + " stands in two message files, one of them " + file);
            }
        });
    }
}
