package org.mingjian.query.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;

/**
 * Where a list goes on: the place of the last item, bound to what was asked. A cursor used with another question is
 * refused, as its place means nothing there.
 *
 * @param question what is asked, all filters in one text
 */
record Cursor(String question) {
    private static final String SEPARATOR = "\u0000";
    private static final int BINDING = 16;

    static Cursor of(@Nullable Object... filters) {
        return new Cursor(Arrays.toString(filters));
    }

    Slice slice(@Nullable String cursor, int size) {
        return new Slice(cursor == null ? List.of() : read(cursor), size);
    }

    @Nullable
    String next(Page<?> page) {
        return page.last().isEmpty() ? null : write(page.last());
    }

    String write(List<String> place) {
        var parts = new ArrayList<String>();
        parts.add(binding());
        parts.addAll(place);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    List<String> read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() > 1 && parts.get(0).equals(binding())) {
                return parts.subList(1, parts.size());
            }
        } catch (IllegalArgumentException e) {
            // answered below like any other cursor that is not ours
        }
        throw ProblemException.of("cursor-invalid");
    }

    private String binding() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, BINDING);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
