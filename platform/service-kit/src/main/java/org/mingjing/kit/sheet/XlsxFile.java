package org.mingjing.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mingjing.kit.problem.InputRefused;

/** A workbook, put into a file of its own because its parts lie in no certain order. */
final class XlsxFile implements AutoCloseable {
    private static final int MOST_PARTS = 2_000;

    private final Path copy;
    private final ZipFile zip;
    private final Inflated.Budget budget;

    private XlsxFile(Path copy, ZipFile zip, long size) {
        this.copy = copy;
        this.zip = zip;
        this.budget = new Inflated.Budget(size);
    }

    /** @throws InputRefused when it is no ZIP file, or one with two parts of one name */
    static XlsxFile open(InputStream input) {
        try {
            var copy = Files.createTempFile("mingjing-sheet", ".xlsx");
            try {
                long size = Files.copy(input, copy, StandardCopyOption.REPLACE_EXISTING);
                var file = new XlsxFile(copy, new ZipFile(copy.toFile()), size);
                file.requireDistinctParts();
                return file;
            } catch (ZipException e) {
                Files.delete(copy);
                throw PartReader.unreadable();
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(copy);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the one sheet. */
    SheetLines lines() {
        var main = relationsOf("").ofType("officeDocument").orElseThrow(PartReader::unreadable);
        var relations = relationsOf(main);
        var book = using(main, Book::read);
        var sheet = book.onlySheet();
        var part = relations.target(sheet.relation()).orElseThrow(PartReader::unreadable);
        // For what it refuses: embedded files and queries belong to a sheet.
        relationsOf(part);
        var strings = relations
                .ofType("sharedStrings")
                .map(name -> using(name, SharedStrings::read))
                .orElseGet(SharedStrings::none);
        var dates = relations
                .ofType("styles")
                .map(name -> using(name, DateStyles::read))
                .orElseGet(DateStyles::none);
        return new SheetLines(
                sheet.name(), part(part).orElseThrow(PartReader::unreadable), strings, dates, book.since1904());
    }

    private Relations relationsOf(String source) {
        return part(Relations.of(source))
                .map(part -> {
                    try (part) {
                        return Relations.read(part, source);
                    }
                })
                .orElseGet(Relations::new);
    }

    private <T> T using(String name, Function<PartReader, T> read) {
        try (var part = part(name).orElseThrow(PartReader::unreadable)) {
            return read.apply(part);
        }
    }

    private Optional<PartReader> part(String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartReader(new Inflated(zip.getInputStream(entry), budget)));
        } catch (IOException e) {
            throw PartReader.unreadable();
        }
    }

    /** Two parts of one name read as one here and as the other elsewhere. */
    private void requireDistinctParts() {
        var names = new HashSet<String>();
        zip.stream().forEach(entry -> {
            if (!names.add(entry.getName()) || names.size() > MOST_PARTS) {
                throw PartReader.unreadable();
            }
        });
    }

    @Override
    public void close() {
        try {
            zip.close();
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
