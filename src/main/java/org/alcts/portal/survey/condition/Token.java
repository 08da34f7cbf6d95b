package org.alcts.portal.survey.condition;

/** @param text what a text means, without its quotes */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Words of the language are read whatever their case. */
    boolean isWord(String word) {
        return kind == Kind.NAME && text.equalsIgnoreCase(word);
    }
}
