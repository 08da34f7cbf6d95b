package org.alcts.portal.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The filters above a list. They live in the address: each change is written there, without a new entry in the browser's
 * history, and {@link #read} sets the fields from it. Parameters that no field here knows stay as they are. On a narrow
 * screen, a bar of many filters shows the first and folds the others away, so that the list itself is in sight.
 *
 * <p>In the view: add the fields, {@code onChange(filters -> list.refresh())}, and call {@link #read} from {@code
 * afterNavigation}.
 */
public class FilterBar extends Div {

    private record Filter<V>(
            String key, HasValue<?, V> field, SerializableFunction<QueryFilters, V> read, Write<V> write) {

        void show(QueryFilters filters) {
            V value = read.apply(filters);
            if (value == null) {
                field.clear();
            } else {
                field.setValue(value);
            }
        }

        QueryFilters collect(QueryFilters filters) {
            return write.apply(filters, field.getValue());
        }
    }

    private interface Write<V> extends SerializableBiFunction<QueryFilters, V, QueryFilters> {}

    /** So many take no more than two lines of a narrow screen. */
    private static final int FEW = 3;

    private final List<Filter<?>> filters = new ArrayList<>();
    private final Button clear = new Button(getTranslation("ui.filter.clear"), VaadinIcon.CLOSE_SMALL.create());
    private final Button more = new Button(VaadinIcon.FILTER.create());
    private QueryFilters present = QueryFilters.none();
    private SerializableConsumer<QueryFilters> listener = changed -> {};
    private boolean reading;

    public FilterBar() {
        addClassName("filter-bar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("ui.filter.region"));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> clearAll());
        more.addClassName("filter-more");
        more.addClickListener(click -> fold(hasClassName("open")));
        fold(true);
    }

    /** A text field that searches while typing. */
    public TextField search(String key, String label) {
        TextField field = new TextField(label);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addClassName("filter-search");
        add(key, field, now -> now.text(key).orElse(""), (now, value) -> now.with(key, value));
        return field;
    }

    public <E extends Enum<E>> ComboBox<E> choice(
            String key, String label, Class<E> type, SerializableFunction<E, String> words) {
        ComboBox<E> field = new ComboBox<>(label);
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(words::apply);
        field.setClearButtonVisible(true);
        add(key, field, now -> now.choice(key, type).orElse(null), (now, value) -> now.with(key, value));
        return field;
    }

    /**
     * @param items all that can be chosen: a few dozen at most
     * @param id how an item is written in the address
     */
    public <T> ComboBox<T> choice(
            String key,
            String label,
            List<T> items,
            SerializableFunction<T, String> id,
            SerializableFunction<T, String> words) {
        ComboBox<T> field = new ComboBox<>(label);
        field.setItems(items);
        field.setItemLabelGenerator(words::apply);
        field.setClearButtonVisible(true);
        add(
                key,
                field,
                now -> now.text(key).flatMap(text -> find(items, id, text)).orElse(null),
                (now, value) -> now.with(key, value == null ? null : id.apply(value)));
        return field;
    }

    public Checkbox flag(String key, String label) {
        Checkbox field = new Checkbox(label);
        add(key, field, now -> now.flag(key), (now, value) -> now.withFlag(key, value));
        return field;
    }

    /** What to do when somebody changes a filter; not called by {@link #read}. */
    public void onChange(SerializableConsumer<QueryFilters> listener) {
        this.listener = listener;
    }

    /** Sets the fields from an address and answers what it asks for. */
    public QueryFilters read(Location location) {
        present = QueryFilters.of(location);
        reading = true;
        filters.forEach(filter -> filter.show(present));
        reading = false;
        offerToClear();
        return present;
    }

    /** As the fields stand now. */
    public QueryFilters filters() {
        return present;
    }

    /** Writes something into the address that no field here stands for, such as how the list is sorted; null takes it out. */
    public void remember(String key, String value) {
        present = present.with(key, value);
        writeAddress();
    }

    private <V> void add(String key, HasValue<?, V> field, SerializableFunction<QueryFilters, V> read, Write<V> write) {
        filters.add(new Filter<>(key, field, read, write));
        field.addValueChangeListener(change -> changed());
        add((com.vaadin.flow.component.Component) field);
        if (filters.size() == 1) {
            add(more);
        }
        setClassName("many", filters.size() > FEW);
        more.setVisible(filters.size() > FEW);
        add(clear);
        offerToClear();
    }

    private void fold(boolean folded) {
        setClassName("open", !folded);
        more.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
    }

    private void changed() {
        if (reading) {
            return;
        }
        for (Filter<?> filter : filters) {
            present = filter.collect(present);
        }
        offerToClear();
        writeAddress();
        listener.accept(present);
    }

    private void clearAll() {
        reading = true;
        filters.forEach(filter -> filter.field().clear());
        reading = false;
        changed();
    }

    private void offerToClear() {
        long set = filters.stream().filter(filter -> !filter.field().isEmpty()).count();
        clear.setVisible(set > 0);
        more.setText(set == 0 ? getTranslation("ui.filter.more") : getTranslation("ui.filter.more.set", set));
    }

    private void writeAddress() {
        UI ui = UI.getCurrent();
        String path = ui.getActiveViewLocation().getPath();
        QueryParameters parameters = present.toQueryParameters();
        ui.getPage().getHistory().replaceState(null, new Location(path, parameters));
    }

    private static <T> Optional<T> find(List<T> items, SerializableFunction<T, String> id, String text) {
        return items.stream().filter(item -> id.apply(item).equals(text)).findFirst();
    }
}
