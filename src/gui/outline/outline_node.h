// One row of the outline model. Only for the sources of OutlineModel.

#pragma once

#include "gui/outline/outline_model.h"

#include <vector>

namespace oogst {

struct OutlineModel::Node {
    QUuid id;
    bool heading = false;
    Node *above = nullptr;
    std::vector<std::unique_ptr<Node>> under;
    Outcome shown;
    QString aside;
    mutable QSize size;      ///< as measured
    mutable int stamp = -1;  ///< for which width and type

    void forgetSize()
    {
        stamp = -1;
        for (const auto &node : under)
            node->forgetSize();
    }
    /// Known from the last time, as long as nothing came in or went before it: views ask for thousands of rows at once.
    int row() const
    {
        const auto &siblings = above->under;
        if (place >= siblings.size() || siblings[place].get() != this)
            for (size_t i = 0; i < siblings.size(); ++i)
                siblings[i]->place = i;
        return int(place);
    }
    mutable size_t place = 0; ///< where it stood among its siblings
};

} // namespace oogst
