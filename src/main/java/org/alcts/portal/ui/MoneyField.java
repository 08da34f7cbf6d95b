package org.alcts.portal.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount as people write it, kept in the currency's smallest unit. */
public class MoneyField extends BigDecimalField {

    private final Currency currency;

    public MoneyField(String label, String currencyCode) {
        super(label);
        currency = Currency.getInstance(currencyCode);
        Span sign = new Span(currency.getCurrencyCode());
        setPrefixComponent(sign);
        setClearButtonVisible(true);
    }

    /** @param minor in the smallest unit; null for nothing */
    public void setMinor(Long minor) {
        setValue(minor == null ? null : BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()));
    }

    /** The amount in the smallest unit, what is smaller cut off; null for nothing, -1 for what no account holds. */
    public Long minor() {
        if (getValue() == null) {
            return null;
        }
        BigDecimal minor =
                getValue().movePointRight(currency.getDefaultFractionDigits()).setScale(0, RoundingMode.DOWN);
        return minor.precision() - minor.scale() > 18 ? Long.valueOf(-1) : Long.valueOf(minor.longValueExact());
    }
}
