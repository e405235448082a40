package org.mingjian.standalone;

/** The ports of what people and programs talk to, all on 127.0.0.1. */
record HttpPorts(int query, int command, int identity) {}
