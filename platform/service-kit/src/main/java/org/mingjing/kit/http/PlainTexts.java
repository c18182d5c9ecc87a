package org.mingjing.kit.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Optional;
import org.mingjing.kit.text.PlainText;
import org.mingjing.kit.text.RefusedText;

/**
 * Texts in JSON: none is made of a number or a boolean, and every one is looked at. Tabs and line breaks are taken where
 * the field says that it is long, with a {@code @Size} of at most 500 characters or more.
 */
class PlainTexts extends SimpleModule {
    private static final long serialVersionUID = 1L;
    private static final int LONG = 500;

    PlainTexts() {
        super("plain-texts");
        addDeserializer(String.class, new Value(false));
        addKeyDeserializer(String.class, new Key());
    }

    private static final class Value extends StdScalarDeserializer<String> implements ContextualDeserializer {
        private static final long serialVersionUID = 1L;
        private final boolean lines;

        Value(boolean lines) {
            super(String.class);
            this.lines = lines;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            var size = property == null ? null : property.getAnnotation(Size.class);
            return new Value(size != null && size.max() >= LONG && size.max() < Integer.MAX_VALUE);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = StringDeserializer.instance.deserialize(parser, context);
            refuse(parser, lines ? PlainText.flawOfLines(text) : PlainText.flawOfLine(text));
            return text;
        }
    }

    private static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            refuse(context.getParser(), PlainText.flawOfLine(key));
            return key;
        }
    }

    private static void refuse(JsonParser parser, Optional<String> flaw) throws RefusedText {
        if (flaw.isPresent()) {
            throw new RefusedText(parser, flaw.get());
        }
    }
}
