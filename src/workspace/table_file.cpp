#include "workspace/table_file.h"

#include "storage/file/part.h"

namespace oogst {

bool isTableFile(const QString &path)
{
    return isPartOfDocument(path);
}

} // namespace oogst
