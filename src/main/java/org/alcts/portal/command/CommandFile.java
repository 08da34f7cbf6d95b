package org.alcts.portal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command reads. */
final class CommandFile {

    private CommandFile() {}

    /**
     * @param most bytes that are read at all
     * @throws CommandRefused when there are more, before anything is read
     */
    static byte[] read(String name, int most) throws IOException {
        Path file = Path.of(name);
        if (Files.size(file) > most) {
            throw new CommandRefused("The file is larger than " + most / 1024 / 1024 + " MB.");
        }
        return Files.readAllBytes(file);
    }
}
