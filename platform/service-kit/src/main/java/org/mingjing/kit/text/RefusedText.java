package org.mingjing.kit.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text in JSON that cannot be taken; its path is filled in by Jackson on the way up. */
public class RefusedText extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final String flaw;

    /** @param flaw what {@link PlainText} found */
    public RefusedText(JsonParser parser, String flaw) {
        super(parser, flaw);
        this.flaw = flaw;
    }

    /** The problem code of what is wrong. */
    public String flaw() {
        return flaw;
    }
}
