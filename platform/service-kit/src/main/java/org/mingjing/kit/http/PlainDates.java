package org.mingjing.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.mingjing.kit.text.PlainDate;
import org.mingjing.kit.text.RefusedDate;

/** Days in JSON: every one is looked at. */
class PlainDates extends SimpleModule {
    private static final long serialVersionUID = 1L;

    PlainDates() {
        super("plain-dates");
        addDeserializer(LocalDate.class, new Value());
    }

    private static final class Value extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Value() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (day != null && !PlainDate.isOne(day)) {
                throw new RefusedDate(parser);
            }
            return day;
        }
    }
}
