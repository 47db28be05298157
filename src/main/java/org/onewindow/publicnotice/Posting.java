package org.onewindow.publicnotice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the community says of the paper it has put up.
 *
 * @param place the wall, in words
 * @param postedBy the name of the person who put it up
 * @param photoName the file name of the picture of the paper on the wall
 */
public record Posting(
        @Nullable String place,
        @Nullable String postedBy,
        @Nullable LocalDate postedOn,
        @Nullable String photoName,
        byte[] photo) {}
