#pragma once
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>

/* libxml2 exposes `xmlFree` as a mutable global, which Swift 6 refuses to touch. */
static inline void kb_xml_free(void *memory) { xmlFree(memory); }
