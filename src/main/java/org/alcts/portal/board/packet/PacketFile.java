package org.alcts.portal.board.packet;

/**
 * @param name to save it under, such as {@code board-packet-midwinter-2009-1-members.pdf}
 * @param sha256 of the content, in hexadecimal
 */
public record PacketFile(String name, PacketFormat format, String sha256, byte[] content) {}
