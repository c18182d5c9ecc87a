package org.mingjing.kit.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A day in JSON that is no {@link PlainDate}; its path is filled in by Jackson on the way up. */
public class RefusedDate extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    public RefusedDate(JsonParser parser) {
        super(parser, "date-out-of-range");
    }
}
