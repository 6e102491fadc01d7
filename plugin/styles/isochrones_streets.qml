<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="isochrones">
      <rule key="ring-0" symbol="0" label="≤ 5 min | ≤ 5 分钟" filter="&quot;minutes&quot; &lt;= 5"/>
      <rule key="ring-1" symbol="1" label="5 – 10 min | 5 – 10 分钟" filter="&quot;minutes&quot; &gt; 5 AND &quot;minutes&quot; &lt;= 10"/>
      <rule key="ring-2" symbol="2" label="10 – 15 min | 10 – 15 分钟" filter="&quot;minutes&quot; &gt; 10 AND &quot;minutes&quot; &lt;= 15"/>
      <rule key="ring-3" symbol="3" label="&gt; 15 min | &gt; 15 分钟" filter="&quot;minutes&quot; &gt; 15"/>
    </rules>
    <symbols>
      <symbol name="0" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="0,104,55,255"/>
          <prop k="line_width" v="0.9"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="1" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="49,163,84,255"/>
          <prop k="line_width" v="0.7"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="2" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="161,218,120,255"/>
          <prop k="line_width" v="0.5"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
      <symbol name="3" type="line" alpha="1" clip_to_extent="1">
        <layer class="SimpleLine" enabled="1">
          <prop k="line_color" v="230,230,150,255"/>
          <prop k="line_width" v="0.4"/>
          <prop k="capstyle" v="round"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>1</layerGeometryType>
</qgis>
